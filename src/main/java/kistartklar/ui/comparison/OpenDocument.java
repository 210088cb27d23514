package kistartklar.ui.comparison;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;

/**
 * The document being worked on, as a comparison sees it.
 *
 * @param assessment followed while it changes
 * @param name of its file; empty while there is none
 * @param jump shows a question in the document's window
 */
public record OpenDocument(
    ObservableValue<Assessment> assessment, String name, Consumer<QuestionId> jump) {}
