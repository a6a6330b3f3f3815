/** Words that praise instead of saying what can be seen. */
const VAGUE =
  /\b(?:works?|working|fast(?:er)?|quick(?:ly)?|eas(?:y|ily|ier)|simple|simply|user[- ]friendly|intuitive(?:ly)?|nice(?:ly)?|good|great|proper(?:ly)?|correct(?:ly)?|appropriate(?:ly)?|as expected|seamless(?:ly)?|efficient(?:ly)?|robust(?:ly)?|reliable|reliably|flexible|modern|improved?|better|optimal(?:ly)?|reasonable|acceptable|sufficient(?:ly)?|etc|and so on|if possible|where applicable)\b/i;

/** Something a tester can look at. */
const OBSERVABLE =
  /\d|["“”'‘’`]|\b(?:shows?|shown|display(?:s|ed)?|appears?|visible|hidden|sees?|lists?|listed|contains?|includes?|returns?|returned|sends?|sent|receives?|received|gets?|opens?|closes?|saves?|saved|stor(?:es|ed)|creates?|created|deletes?|deleted|removes?|removed|adds?|added|updates?|updated|changes?|changed|rejects?|rejected|refuses?|refused|denied|blocks?|blocked|disabled|enabled|cannot|can't|may not|must|only|no longer|remains?|stays?|redirect(?:s|ed)?|print(?:s|ed)?|download(?:s|ed)?|upload(?:s|ed)?|selects?|selected|sorted|filtered|highlighted|empty|error|message|warning|hint|e-?mail|notif(?:y|ies|ied|ication)|logs?|logged|expires?|equals?|matches|counts?|counted|total|within|before|after|then)\b/i;

/** Fewer words than this name a topic, not an outcome. */
const FEWEST_WORDS = 3;

/** Whether a criterion names something that can be checked: praise alone does not, nor does a bare topic. */
export function isTestable(criterion: string): boolean {
  const text = criterion.slice(0, 2000);
  if (OBSERVABLE.test(text)) return !(VAGUE.test(text) && PRAISE_ONLY.test(text));
  return !VAGUE.test(text) && text.split(/\s+/).length >= FEWEST_WORDS;
}

/** Common praise that contains an observable word by accident. */
const PRAISE_ONLY = /^(?:it|everything|the \w+|this|that|all)?\s*(?:must |should |shall |can )?(?:be |is |are )?(?:just )?(?:works?|working|fast|quick|easy|simple|nice|good|intuitive|user[- ]friendly|correct|ok(?:ay)?)\b[^\d"“]{0,30}$/i;
