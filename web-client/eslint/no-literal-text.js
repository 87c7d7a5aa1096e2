/** Every word a person reads comes from lib/i18n, in both languages; JSX text with letters is a forgotten one. */
const SPOKEN = new Set(['label', 'title', 'placeholder', 'alt', 'aria-label', 'description', 'error']);
const hasLetters = (text) => /\p{L}{2,}/u.test(text);

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { literal: 'Text for people belongs in lib/i18n: "{{text}}"' },
  },
  create(context) {
    const report = (node, text) =>
      hasLetters(text) && context.report({ node, messageId: 'literal', data: { text: text.trim() } });
    return {
      JSXText: (node) => report(node, node.value),
      JSXAttribute(node) {
        if (SPOKEN.has(node.name.name) && node.value?.type === 'Literal')
          report(node, String(node.value.value));
      },
      JSXExpressionContainer(node) {
        if (node.parent.type !== 'JSXElement') return;
        if (node.expression.type === 'Literal') report(node, String(node.expression.value));
      },
    };
  },
};
