import { judgeCorpus } from './judge-corpus';

Object.assign(globalThis, { judgeCorpus });
