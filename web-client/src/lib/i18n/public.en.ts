import page from './en/public.json';
import status from './en/status.json';
import vocabulary from './en/vocabulary.json';

export default { public: page, status, vocabulary };
