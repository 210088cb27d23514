package kistartklar.ui.comparison;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kistartklar.chart.Chart;
import kistartklar.chart.source.ScoreCourse;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.comparison.Comparison;
import kistartklar.domain.comparison.State;
import kistartklar.domain.comparison.Step;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.LoadResult;
import kistartklar.text.words.ComparisonWords;
import kistartklar.ui.chart.ChartPane;
import kistartklar.ui.shared.Action;
import kistartklar.ui.shared.Buttons;
import kistartklar.ui.shared.LowWindow;
import kistartklar.ui.shared.Notice;
import kistartklar.ui.shared.PageFrame;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;
import kistartklar.ui.shared.WrappingRow;

/** The comparison: which states, the line of scores, and what changed from one to another. */
public final class ComparisonView extends BorderPane {

  /** From this width on, in em, all buttons stand beside each other. */
  private static final double WIDE = 36;

  private final ComparisonParts parts;
  private final ComparisonWords words;
  private final Optional<Consumer<QuestionId>> jump;
  private final Runnable close;
  private final Gathered gathered = new Gathered();
  private final Notice notice = new Notice();
  private final VBox head = Style.COLUMN.on(new VBox());
  private final VBox states = new VBox();
  private final VBox details = Style.COLUMN.on(new VBox());
  private final SpanPicker span;
  private final SteadyScroll scroll;
  private final Button add;
  private final Button copy;
  private Optional<SequentialReader> reading = Optional.empty();

  /**
   * @param open the document being worked on, if there is one
   * @param close called when the user is done
   */
  public ComparisonView(ComparisonParts parts, Optional<OpenDocument> open, Runnable close) {
    this.parts = parts;
    this.close = close;
    words = parts.words();
    jump = open.map(OpenDocument::jump);
    span = new SpanPicker(words, this::showDetails);
    add = Buttons.of(words.get("add"), () -> read(parts.chooser().get()));
    copy = Buttons.of(words.get("copy"), this::copy);
    VBox column = new VBox(head, states, span, details);
    scroll = PageFrame.scrolling(column, Style.WIDTH_QUESTIONS);
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(words.get("title"));
    Style.PREVIEW.on(this);
    LowWindow.mark(this);
    setCenter(scroll);
    setBottom(new VBox(notice, footer()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    open.ifPresentOrElse(
        document ->
            WhileShown.follow(this, document.assessment(), now -> follow(now, document.name())),
        this::refresh);
  }

  private VBox footer() {
    Style.BUTTON_PRIMARY.on(add);
    HBox left = new HBox(Buttons.of(words.get("close"), close));
    return Style.PREVIEW_FOOTER.on(new VBox(new WrappingRow(WIDE, left, copy, add)));
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !span.isOpen()) {
      event.consume();
      if (reading.isPresent()) {
        cancel();
      } else {
        close.run();
      }
    }
  }

  private void follow(Assessment assessment, String name) {
    gathered.setOpen(assessment, name);
    refresh();
  }

  /** Puts the keyboard focus where work begins: choosing documents if there is nothing to see. */
  public void focusFirst() {
    Node first = gathered.comparison().possible() ? scroll : add;
    first.requestFocus();
  }

  /** Reads files and shows their states. What cannot be read is listed with the reason. */
  public void read(List<Path> files) {
    if (files.isEmpty()) {
      return;
    }
    reading.ifPresent(SequentialReader::cancel);
    SequentialReader started = new SequentialReader(parts, files, this::read, this::progress);
    reading = Optional.of(started);
    started.start();
  }

  private void read(Path file, LoadResult result) {
    gathered.add(file, result);
  }

  private void progress(SequentialReader.Progress progress) {
    if (progress.done() == progress.total()) {
      reading = Optional.empty();
      notice.hide();
      refresh();
      focusFirst();
    } else {
      notice.busy(
          words.get("reading", progress.done() + 1, progress.total()),
          (double) progress.done() / progress.total(),
          new Action(words.get("cancel"), this::cancel));
    }
  }

  private void cancel() {
    reading.ifPresent(SequentialReader::cancel);
    reading = Optional.empty();
    refresh();
    notice.done(words.get("cancelled"), new Action(words.get("notice.close"), notice::hide));
  }

  private void refresh() {
    states
        .getChildren()
        .setAll(new StatesCard(parts.guide(), words, gathered, this::showComparison));
    Texts.show(states, !gathered.all().isEmpty() || !gathered.unread().isEmpty());
    showComparison();
  }

  private void showComparison() {
    Comparison comparison = gathered.comparison();
    copy.setDisable(!comparison.possible());
    Texts.show(span, comparison.possible() && comparison.states().size() > 2);
    if (comparison.possible()) {
      span.offer(words.labels(comparison.states()));
      Chart chart = ScoreCourse.of(comparison, parts.guide(), words);
      VBox card =
          Style.CARD.on(
              new VBox(
                  new ChartPane(chart, parts.messages()),
                  Texts.wrapped(words.get("chart.legend"), Style.FINE_PRINT)));
      head.getChildren().setAll(new Headline(comparison, parts.guide(), words), card);
      showDetails();
    } else {
      head.getChildren().setAll(empty());
      details.getChildren().clear();
    }
  }

  private VBox empty() {
    int count = gathered.all().size();
    String key = count == 0 ? "empty.none" : count == 1 ? "empty.one" : "empty.hidden";
    return new VBox(
        Texts.wrapped(words.get("title"), Style.OVERLINE),
        Texts.wrapped(words.get(key), Style.PAGE_TITLE),
        Texts.wrapped(words.get(key + ".lead"), Style.LEAD));
  }

  private Step step(Comparison comparison) {
    return comparison.step(parts.guide(), span.span().from(), span.span().to());
  }

  private void showDetails() {
    Comparison comparison = gathered.comparison();
    Step step = step(comparison);
    List<State> all = comparison.states();
    List<String> labels = words.labels(all);
    String from = labels.get(span.span().from());
    String to = labels.get(span.span().to());
    details
        .getChildren()
        .setAll(
            Texts.wrapped(
                words.get("span", from, to, words.gain(step.gain())), Style.SECTION_TITLE),
            new ChangesCard(parts.guide(), words, step, jump),
            new PhaseChangesCard(words, step, from, to),
            new DoneCard(words, all, step));
  }

  private void copy() {
    Comparison comparison = gathered.comparison();
    ClipboardContent content = new ClipboardContent();
    content.putString(ComparisonText.of(parts.guide(), words, comparison, step(comparison)));
    Clipboard.getSystemClipboard().setContent(content);
    notice.done(words.get("copied"), new Action(words.get("notice.close"), notice::hide));
  }
}
