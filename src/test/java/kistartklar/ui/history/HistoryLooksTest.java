package kistartklar.ui.history;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kistartklar.content.GuideReader;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.StoredDocument;
import kistartklar.store.snapshot.Snapshot;
import kistartklar.store.snapshot.Snapshots;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Gallery;
import kistartklar.ui.testing.Pseudo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Earlier states in every look: nothing is cut, nothing lies over another thing. */
@Tag("looks")
class HistoryLooksTest {

  private static HistoryView view(Messages messages, Snapshots.Listing listing, boolean editable) {
    HistoryView view =
        Fx.get(() ->
            new HistoryView(
                GuideReader.read(),
                messages,
                new HistoryView.Present(
                    Documents.mixed(),
                    editable,
                    ZoneId.of("Europe/Berlin"),
                    WorksheetReader.whenNeeded()),
                new HistoryActions(state -> {}, state -> {}, () -> {})));
    Fx.run(() -> view.show(listing));
    return view;
  }

  private static Snapshot state(long number, Assessment assessment) {
    StoredDocument unsaved = StoredDocument.unsaved(assessment);
    return new Snapshot(
        Path.of(number + ".kicheck"),
        number,
        new StoredDocument(
            assessment,
            number,
            Optional.empty(),
            Optional.of(Instant.parse("2026-11-2" + number + "T08:15:00Z")),
            unsaved.unknown()));
  }

  private static Gallery paint(Gallery gallery, Messages messages, String prefix) {
    Assessment earlier =
        Documents.mixed()
            .withAnswer(new QuestionId(2), Optional.of(Answer.YES))
            .withNote(new QuestionId(2), "Steht so da.");
    Snapshots.Listing three =
        new Snapshots.Listing(
            List.of(state(1, Documents.empty()), state(2, earlier), state(3, Documents.mixed())),
            List.of(
                new Snapshots.Unreadable(
                    Path.of("4.kicheck"), Message.of("store.read.missing", "4.kicheck"))));
    Snapshots.Listing none = new Snapshots.Listing(List.of(), List.of());
    return gallery
        .paint(prefix + "history-three", view(messages, three, true))
        .paint(prefix + "history-read-only", view(messages, three, false))
        .paint(prefix + "history-none", view(messages, none, true));
  }

  @Test
  void nothingIsCut() {
    paint(Gallery.usual(), Messages.german(), "").assertWhole();
  }

  @Test
  void longerLanguageFits() {
    paint(Gallery.ofLongerLanguage(), Pseudo.messages(), "longer-").assertWhole();
  }
}
