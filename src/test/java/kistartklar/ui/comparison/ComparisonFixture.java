package kistartklar.ui.comparison;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.comparison.States;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.ContentHash;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.ManualBackground;

/** A comparison over files in memory, read only when a test says so. */
final class ComparisonFixture {

  static final Guide GUIDE = GuideReader.read();

  final Map<Path, LoadResult> files = new HashMap<>();
  final Set<Path> broken = new HashSet<>();
  final ManualBackground work = new ManualBackground();
  final Deque<List<Path>> choices = new ArrayDeque<>();
  final List<QuestionId> visited = new ArrayList<>();
  final List<String> closed = new ArrayList<>();
  final ReadOnlyObjectWrapper<Assessment> assessment = new ReadOnlyObjectWrapper<>();
  final ComparisonView view;

  /** With a document being worked on, or without one. */
  ComparisonFixture(Optional<Assessment> open, double width, double height, ColorScheme colors) {
    ComparisonParts parts =
        new ComparisonParts(
            GUIDE,
            Messages.german(),
            work,
            this::read,
            () -> choices.isEmpty() ? List.of() : choices.remove());
    open.ifPresent(assessment::set);
    view =
        Fx.get(() ->
            new ComparisonView(
                parts,
                open.map(now ->
                    new OpenDocument(
                        assessment.getReadOnlyProperty(), "Beispiel.kicheck", visited::add)),
                () -> closed.add("closed")));
    Fx.show(view, width, height, colors);
    Fx.run(view::focusFirst);
  }

  ComparisonFixture(Optional<Assessment> open) {
    this(open, 960, 640, ColorScheme.LIGHT);
  }

  /** Chooses files that hold these documents, and reads them all. */
  ComparisonFixture with(Assessment... documents) {
    List<Path> paths = new ArrayList<>();
    for (Assessment document : documents) {
      Path path = Path.of("Stand " + (files.size() + 1) + ".kicheck");
      files.put(path, loaded(document));
      paths.add(path);
    }
    Fx.run(() -> view.read(paths));
    finish();
    return this;
  }

  private LoadResult read(Path file) {
    if (broken.contains(file)) {
      throw new IllegalStateException("broken");
    }
    return files.getOrDefault(
        file, new LoadResult.Unreadable(Message.of("store.read.missing", file.toString())));
  }

  static LoadResult loaded(Assessment document) {
    return new LoadResult.Loaded(StoredDocument.unsaved(document), ContentHash.of(new byte[0]));
  }

  void finish() {
    Fx.run(work::finish);
  }

  void press(String text) {
    Find.press(view, text);
  }

  boolean says(String text) {
    return Find.texts(view).stream().anyMatch(said -> said.contains(text));
  }

  /** A firm's assessment of a day, answered by 29 characters. */
  static Assessment firm(int number, String day, String answers) {
    return States.assessment(number, day, answers);
  }

  static Assessment done(Assessment assessment, int question) {
    return assessment.withMeasure(
        new QuestionId(question), new MeasureState("", Optional.empty(), MeasureState.Status.DONE));
  }

  static Assessment spring() {
    return done(done(firm(1, "2025-05-22", "JNNJNNNJJNNJNJNNN.NNNNNNNN.NN"), 2), 6);
  }

  static Assessment autumn() {
    return firm(2, "2025-11-20", "JJNJNJNJJNJJNJNJJNNNNNNNNNNNN");
  }

  static Assessment now() {
    return firm(3, "2026-11-22", "JJJJNJJJJJJJNJNJNJJJNJNNNN.NJ");
  }
}
