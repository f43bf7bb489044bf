// Natives of internal/synctest.

export { runInBubble as Run, waitInBubble as Wait } from 'gots/runtime';
