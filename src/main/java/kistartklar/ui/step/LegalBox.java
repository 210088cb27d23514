package kistartklar.ui.step;

import java.util.List;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.LegalNote;
import kistartklar.domain.guide.LegalNotes;
import kistartklar.domain.guide.Question;
import kistartklar.text.GermanFormat;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** The legal notes to a question with their date and sources. */
final class LegalBox extends VBox {

  LegalBox(StepContext context, Question question) {
    Style.LEGAL_BOX.on(this);
    LegalNotes all = context.guide().legalNotes();
    List<LegalNote> notes = context.guide().legalNotesOf(question);
    getChildren()
        .setAll(
            Texts.wrapped(
                context.text("step.legal", notes.size(), question.number()), Style.STRONG),
            Texts.wrapped(
                context.text("step.legal.as-of", GermanFormat.date(all.asOf()), all.disclaimer()),
                Style.FINE_PRINT));
    for (LegalNote note : notes) {
      getChildren().add(new Disclosure(note.title(), body(context, note), notes.size() == 1));
    }
  }

  private static VBox body(StepContext context, LegalNote note) {
    VBox body = Style.TOPIC.on(new VBox(Texts.wrapped(note.text())));
    for (LegalNote.Source source : note.sources()) {
      String text =
          source
              .url()
              .map(url -> context.text("step.legal.source-url", source.label(), url))
              .orElseGet(() -> context.text("step.legal.source", source.label()));
      body.getChildren().add(Texts.wrapped(text, Style.FINE_PRINT));
    }
    return body;
  }
}
