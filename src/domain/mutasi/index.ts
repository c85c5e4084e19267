export { answerRequest, askForHistory } from './drafts.ts'
