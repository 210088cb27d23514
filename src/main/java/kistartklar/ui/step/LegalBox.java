package kistartklar.ui.step;

import java.util.List;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.LegalNote;
import kistartklar.domain.guide.LegalNotes;
import kistartklar.domain.guide.Question;
import kistartklar.text.words.LegalWords;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** The legal notes to a question with their date and sources. */
final class LegalBox extends VBox {

  LegalBox(StepContext context, Question question) {
    Style.LEGAL_BOX.on(this);
    LegalNotes all = context.guide().legalNotes();
    LegalWords words = new LegalWords(context.messages(), context.today().get());
    List<LegalNote> notes = context.guide().legalNotesOf(question);
    getChildren()
        .setAll(
            Texts.wrapped(
                context.text("step.legal", notes.size(), question.number()), Style.STRONG),
            Texts.wrapped(words.asOf(all), Style.FINE_PRINT));
    for (LegalNote note : notes) {
      getChildren().add(new Disclosure(note.title(), body(words, note), notes.size() == 1));
    }
  }

  private static VBox body(LegalWords words, LegalNote note) {
    VBox body = Style.TOPIC.on(new VBox(Texts.wrapped(note.what())));
    words.dates(note).forEach(date -> body.getChildren().add(Texts.wrapped(date)));
    body.getChildren().addAll(Texts.wrapped(words.who(note)), Texts.wrapped(words.example(note)));
    for (LegalNote.Source source : note.sources()) {
      body.getChildren().add(Texts.wrapped(words.source(source), Style.FINE_PRINT));
    }
    return body;
  }
}
