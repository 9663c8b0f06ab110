package fukabun.app.output;

import fukabun.base.Check;
import java.util.List;

/**
 * What an analysis asks and what it found, for people.
 *
 * @param title a headline
 * @param question in plain words
 * @param status how far the result may be believed, in one sentence
 * @param isWarning whether the status warns of a result that was not confronted with the record
 * @param answer two sentences, the second one on how sure the first is
 * @param method how it was done, a sentence a point
 */
public record Story(
        String title, String question, String status, boolean isWarning, List<String> answer, List<String> method) {
    private static final int SENTENCES = 2;

    public Story {
        Check.notBlank("title", title);
        Check.notBlank("question", question);
        Check.notBlank("status", status);
        answer = List.copyOf(answer);
        Check.that(answer.size() == SENTENCES, "an answer has two sentences but was " + answer);
        method = List.copyOf(method);
    }

    /** The answer in one paragraph. */
    public String answered() {
        return String.join(" ", answer);
    }
}
