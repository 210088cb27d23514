package kistartklar.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.Expectation;
import kistartklar.store.StoredDocument;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class ShellTest {

  private static final QuestionId Q1 = new QuestionId(1);

  @TempDir Path folder;

  private Path stored(Assessment assessment) {
    Path file = folder.resolve("firma.kicheck");
    new ShellFixture(folder.resolve("other"), Optional.empty())
        .store.save(
            StoredDocument.unsaved(assessment),
            file,
            new Expectation.Absent(),
            Instant.parse("2026-11-22T13:32:10Z"));
    return file;
  }

  private static void answer(ShellFixture window) {
    Fx.run(() ->
        window
            .workspace()
            .session()
            .model()
            .edit(
                new Place.OfAnswer(Q1),
                a ->
                    a.withAnswer(
                        Q1,
                        Optional.of(
                            a.answer(Q1).equals(Optional.of(Answer.YES))
                                ? Answer.NO
                                : Answer.YES))));
  }

  @Test
  void changedFileIsSavedByItselfAndClosingAsksNothing() {
    Path file = stored(Documents.empty());
    ShellFixture window = new ShellFixture(folder, Optional.of(file));
    window.until(() -> window.shell.workspace().isPresent());
    answer(window);
    window.until(() -> window.says("Gespeichert um"));
    assertThat(window.read(file).answer(Q1)).contains(Answer.YES);
    Fx.run(window.shell::quit);
    window.until(() -> !window.ended.isEmpty());
    assertThat(window.dialogs.said).isEmpty();
  }

  @Test
  void draftIsPutIntoAFileFromBesideItsState() {
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    window.press("Neue Einschätzung");
    assertThat(window.says("Als Datei speichern …")).isFalse();
    answer(window);
    window.until(() -> window.says("Noch nicht gespeichert (Entwurf)"));
    Path file = folder.resolve("neu.kicheck");
    window.dialogs.files.add(file);
    window.press("Als Datei speichern …");
    window.until(() -> window.says("Gespeichert um"));
    assertThat(window.read(file).answer(Q1)).contains(Answer.YES);
    assertThat(window.says("Als Datei speichern …")).isFalse();
  }

  @Test
  void draftIsOfferedAtTheNextStart() {
    ShellFixture first = new ShellFixture(folder, Optional.empty());
    first.press("Neue Einschätzung");
    answer(first);
    first.until(() -> first.says("Noch nicht gespeichert (Entwurf)"));
    ShellFixture second = new ShellFixture(folder, Optional.empty());
    second.until(() -> second.says("1\u00a0Antwort"));
    second.press("Wiederherstellen");
    assertThat(second.assessment().answer(Q1)).contains(Answer.YES);
    second.dialogs.answers.add("Verwerfen");
    Fx.run(second.shell::backToStart);
    second.until(() -> second.shell.workspace().isEmpty());
    assertThat(folder.resolve("drafts")).isEmptyDirectory();
  }

  @Test
  void discardedDraftComesBackOnUndo() {
    ShellFixture window = withADraft();
    window.press("Verwerfen");
    assertThat(window.says("1\u00a0Antwort")).isFalse();
    assertThat(window.says("Der Entwurf „Ohne Namen“ ist verworfen.")).isTrue();
    assertThat(folder.resolve("drafts")).isNotEmptyDirectory();
    window.press("Rückgängig machen");
    window.until(() -> window.says("1\u00a0Antwort"));
    Fx.run(window.shell::quit);
    window.until(() -> !window.ended.isEmpty());
    assertThat(folder.resolve("drafts")).isNotEmptyDirectory();
    assertThat(window.dialogs.said).isEmpty();
  }

  @Test
  void discardedDraftIsNoLongerOfferedOnceItIsGone() {
    ShellFixture window = withADraft();
    window.press("Verwerfen");
    assertThat(window.says("Rückgängig machen")).isTrue();
    Fx.run(() -> window.windows.documents().discarded().deleteAll(() -> {}));
    assertThat(window.says("Rückgängig machen")).isFalse();
    assertThat(window.says("ist verworfen")).isFalse();
  }

  @Test
  void discardedDraftIsGoneWithTheProgram() {
    ShellFixture window = withADraft();
    window.press("Verwerfen");
    Fx.run(window.shell::quit);
    window.until(() -> !window.ended.isEmpty());
    assertThat(folder.resolve("drafts")).isEmptyDirectory();
  }

  private ShellFixture withADraft() {
    ShellFixture first = new ShellFixture(folder, Optional.empty());
    first.press("Neue Einschätzung");
    answer(first);
    first.until(() -> first.says("Noch nicht gespeichert (Entwurf)"));
    ShellFixture second = new ShellFixture(folder, Optional.empty());
    second.until(() -> second.says("1\u00a0Antwort"));
    return second;
  }

  @Test
  void closingADraftCanBeCancelled() {
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    window.press("Neue Einschätzung");
    answer(window);
    Fx.run(window.shell::quit);
    window.until(() -> !window.dialogs.said.isEmpty());
    assertThat(window.ended).isEmpty();
    assertThat(window.assessment().answer(Q1)).isPresent();
  }

  @Test
  void exampleOpensAsACopyWithoutFile() {
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    window.press("Beispiel ansehen");
    window.until(() -> window.shell.workspace().isPresent());
    assertThat(window.assessment().id()).isNotEqualTo(Documents.mixed().id());
    assertThat(window.assessment().responses()).isEqualTo(Documents.mixed().responses());
    Fx.run(window.shell::backToStart);
    window.until(() -> window.shell.workspace().isEmpty());
    assertThat(window.dialogs.said).isEmpty();
  }

  @Test
  void damagedFileIsRefusedInWordsAndLeftAsItIs() throws Exception {
    Path file = Files.writeString(folder.resolve("kaputt.kicheck"), "{");
    ShellFixture window = new ShellFixture(folder, Optional.of(file));
    window.until(() -> !window.dialogs.said.isEmpty());
    assertThat(window.dialogs.said.getFirst()).contains("kaputt.kicheck", "bricht");
    assertThat(file).hasContent("{");
    assertThat(window.shell.workspace()).isEmpty();
  }

  @Test
  void newerDocumentCanBeReadOnly() throws Exception {
    Path file = stored(Documents.mixed());
    String newer =
        Files.readString(file)
            .replace("\"formatVersion\" : 1", "\"formatVersion\" : 2")
            .replace("\"formatVersion\": 1", "\"formatVersion\": 2");
    Files.writeString(file, newer);
    ShellFixture window = new ShellFixture(folder, Optional.of(file));
    window.until(() -> window.says("Nur zum Lesen geöffnet"));
    answer(window);
    Fx.run(window.shell::backToStart);
    window.until(() -> window.shell.workspace().isEmpty());
    assertThat(file).hasContent(newer);
  }

  @Test
  void missingRecentFileSaysSo() throws Exception {
    Path file = stored(Documents.empty());
    ShellFixture window = new ShellFixture(folder, Optional.of(file));
    window.until(() -> window.shell.workspace().isPresent());
    Files.delete(file);
    Fx.run(window.shell::backToStart);
    window.until(() -> window.says("nicht mehr zu finden"));
    window.press("Liste leeren");
    assertThat(window.says("firma.kicheck")).isFalse();
  }

  @Test
  void undoShowsWhereItWas() {
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    window.press("Neue Einschätzung");
    answer(window);
    Fx.run(() -> window.workspace().navigator().goTo(new StepId.Outlook()));
    Fx.run(() -> window.workspace().undoActions().undo());
    assertThat(window.workspace().navigator().current()).isEqualTo(new StepId.OfPhase(1));
    assertThat(window.assessment().answer(Q1)).isEmpty();
  }

  @Test
  void titleNamesStepAndFileAndWhetherItIsSaved() {
    Path file = stored(Documents.empty());
    ShellFixture window = new ShellFixture(folder, Optional.of(file));
    window.until(() -> window.shell.workspace().isPresent());
    assertThat(window.stage.getTitle()).isEqualTo("Einleitung – firma.kicheck – KI-Startklar");
    answer(window);
    window.until(() -> window.says("Gespeichert um"));
    assertThat(window.stage.getTitle()).doesNotContain("•");
  }

  @Test
  void reportIsOpenedAsANewDocumentThatKnowsItsOrigin() {
    Path file = stored(Documents.mixed());
    byte[] before = bytes(file);
    Path report = folder.resolve("bericht.pdf");
    ShellFixture first = new ShellFixture(folder, Optional.of(file));
    first.until(() -> first.shell.workspace().isPresent());
    first.dialogs.answers.add("Vollständig");
    first.dialogs.files.add(report);
    Fx.run(first.shell.commands().document()::saveReport);
    first.until(() -> first.says("ist gespeichert."));

    ShellFixture window = new ShellFixture(folder.resolve("later"), Optional.of(report));
    window.until(
        () -> window.says("Das ist eine neue Einschätzung mit dem Stand aus „bericht.pdf“"));
    Assessment opened = window.assessment();
    assertThat(opened.responses()).isEqualTo(Documents.mixed().responses());
    assertThat(opened.origin()).contains(Documents.mixed().id());
    assertThat(opened.id()).isNotEqualTo(Documents.mixed().id());
    assertThat(Fx.get(() -> window.workspace().session().fileProperty().get())).isEmpty();
    answer(window);
    window.until(() -> window.says("Noch nicht gespeichert (Entwurf)"));
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void pdfWithoutAssessmentIsRefusedWithASentence() throws Exception {
    Path pdf = Files.writeString(folder.resolve("rechnung.pdf"), "%PDF-1.7 und mehr nicht");
    ShellFixture window = new ShellFixture(folder, Optional.of(pdf));
    window.until(() -> !window.dialogs.said.isEmpty());
    assertThat(window.dialogs.said.getFirst()).contains("unvollständig oder beschädigt");
    assertThat(window.shell.workspace()).isEmpty();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void formOfReportIsAskedForAndRemembered() {
    Path file = stored(Documents.mixed());
    ShellFixture window = new ShellFixture(folder, Optional.of(file));
    window.until(() -> window.shell.workspace().isPresent());
    Fx.run(window.shell.commands().document()::saveReport);
    window.dialogs.answers.add("Zum Weitergeben");
    window.dialogs.files.add(folder.resolve("bank.pdf"));
    Fx.run(window.shell.commands().document()::saveReport);
    window.until(() -> window.says("ist gespeichert."));
    Fx.run(window.shell.commands().document()::saveReport);
    assertThat(window.dialogs.said)
        .containsExactly(
            "Für wen ist der Bericht? FULL",
            "target Beispiel GmbH – Bericht zur KI-Bereitschaft.pdf",
            "Für wen ist der Bericht? SHARE",
            "target Beispiel GmbH – Bericht zur KI-Bereitschaft zum Weitergeben.pdf",
            "Für wen ist der Bericht? SHARE",
            "target Beispiel GmbH – Bericht zur KI-Bereitschaft zum Weitergeben.pdf");
    ShellFixture later =
        new ShellFixture(folder.resolve("x"), Optional.of(folder.resolve("bank.pdf")));
    later.until(() -> !later.dialogs.said.isEmpty());
    assertThat(later.dialogs.said.getFirst()).contains("Dieses PDF enthält keine Einschätzung.");
  }

  private StepId reopened(ShellFixture before, Path file) {
    Fx.run(before.shell::quit);
    before.until(() -> !before.ended.isEmpty());
    ShellFixture window = new ShellFixture(folder, Optional.of(file));
    window.until(() -> window.shell.workspace().isPresent());
    StepId shown = window.workspace().navigator().current();
    Fx.run(window.shell::quit);
    window.until(() -> !window.ended.isEmpty());
    return shown;
  }

  @Test
  void aDocumentOpensWhereItWasLeft() {
    Path file = stored(Documents.mixed());
    ShellFixture window = new ShellFixture(folder, Optional.of(file));
    window.until(() -> window.shell.workspace().isPresent());
    Fx.run(() -> window.workspace().navigator().goTo(new StepId.Plan()));
    assertThat(reopened(window, file)).isEqualTo(new StepId.Plan());
  }

  @Test
  void aDocumentThatWasNeverOpenHereOpensAtWhatIsToBeDone() {
    assertThat(opened(stored(Documents.empty()))).isEqualTo(new StepId.Introduction());
    assertThat(opened(stored(Documents.empty().withAnswer(Q1, Optional.of(Answer.YES)))))
        .isEqualTo(new StepId.OfPhase(1));
    assertThat(opened(stored(Documents.all(Answer.YES)))).isEqualTo(new StepId.Result());
  }

  private StepId opened(Path file) {
    ShellFixture window = new ShellFixture(folder, Optional.of(file));
    window.until(() -> window.shell.workspace().isPresent());
    StepId shown = window.workspace().navigator().current();
    Fx.run(window.shell::quit);
    window.until(() -> !window.ended.isEmpty());
    window.local.preferences().save(kistartklar.store.settings.Preferences.DEFAULT);
    try {
      Files.delete(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    Fx.run(() -> {});
    return shown;
  }
}
