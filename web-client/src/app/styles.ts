// The library's whole sheet is most of the CSS budget, so each used component brings its own, in the library's order.
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
