package kistartklar.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import kistartklar.content.GuideReader;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.domain.worksheet.Worksheets;
import kistartklar.text.Messages;
import kistartklar.ui.shared.AssessmentModel;
import kistartklar.ui.shared.Fonts;
import kistartklar.ui.shared.Navigation;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.RecordActions;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shared.Stylesheets;
import kistartklar.ui.worksheet.SheetPage;

/**
 * Makes the page of a full worksheet and a bare table of as many cells in turns, each styled and
 * laid out in a window, and types into the form of the chosen row.
 */
public final class WorksheetProgram {

  private static final String SHEET = "useCases";
  private static final int ROWS = 200;
  private static final int WARM_UP_TURNS = 6;
  private static final int TURNS = 15;
  private static final int KEYS = 200;

  private final Guide guide = GuideReader.read();
  private final WorksheetCatalogue catalogue = WorksheetReader.read();
  private final Messages messages = Messages.german();
  private final StackPane root = new StackPane();

  private WorksheetProgram() {}

  /**
   * Measures.
   *
   * @param arguments file for the result in nanoseconds: the page and the table, medians, then the
   *     slowest but one of a hundred keys with a full worksheet and with one row
   */
  public static void main(String[] arguments) throws Exception {
    Platform.startup(() -> {});
    WorksheetProgram program = onWindow(WorksheetProgram::new);
    onWindow(program::show);
    List<Long> found =
        List.of(
            program.median(true), program.median(false), program.slowKey(ROWS), program.slowKey(1));
    Files.write(Path.of(arguments[0]), found.stream().map(String::valueOf).toList());
    System.exit(0);
  }

  private static <T> T onWindow(Callable<T> action) throws Exception {
    FutureTask<T> task = new FutureTask<>(action);
    Platform.runLater(task);
    return task.get();
  }

  private Stage show() {
    Fonts.load();
    Scene scene = new Scene(root, 964, 740);
    Stylesheets.addTo(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    return stage;
  }

  private static Assessment filled(int count) {
    List<SheetRow> rows = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      SheetRow row =
          SheetRow.empty(new UUID(0, i))
              .with("title", CellValue.of("Anwendungsfall " + i))
              .with("status", CellValue.of("rated"))
              .with("owner", CellValue.of("Leitung Innendienst"));
      for (String score : List.of("value", "data", "effort", "risk")) {
        row =
            row.with(
                score,
                CellValue.of(java.math.BigDecimal.valueOf(1 + (i * 7 + score.length()) % 5)));
      }
      rows.add(row);
    }
    Worksheets none = Worksheets.NONE;
    return Assessment.empty(new UUID(0, 0))
        .withWorksheets(none.withSheet(SHEET, none.sheet(SHEET).withRows("rows", rows)));
  }

  private Node page(Assessment assessment) {
    StepContext context =
        new StepContext(
            guide,
            () -> catalogue,
            messages,
            new AssessmentModel(assessment),
            new Nowhere(),
            () -> LocalDate.of(2026, 12, 1));
    return new SheetPage(context, new StepId.OfSheet(2, SHEET), new NoRecords()).node();
  }

  /** Saves nothing. */
  private static final class NoRecords implements RecordActions {

    @Override
    public void saveProfile(UUID useCase) {}

    @Override
    public void saveSheet(String sheet) {}
  }

  private Node table() {
    TableView<String[]> table = new TableView<>();
    int columns = catalogue.find(SHEET).orElseThrow().tables().getFirst().columns().size();
    for (int i = 0; i < columns; i++) {
      int column = i;
      TableColumn<String[], String> made = new TableColumn<>("Spalte " + i);
      made.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue()[column]));
      table.getColumns().add(made);
    }
    for (int row = 0; row < ROWS; row++) {
      String name = "Zelle " + row;
      table.getItems().add(IntStream.range(0, columns).mapToObj(i -> name).toArray(String[]::new));
    }
    return table;
  }

  private long median(boolean page) throws Exception {
    Assessment assessment = filled(ROWS);
    long[] times = new long[TURNS];
    for (int turn = -WARM_UP_TURNS; turn < TURNS; turn++) {
      long time = onWindow(() -> opened(page ? () -> page(assessment) : this::table));
      if (turn >= 0) {
        times[turn] = time;
      }
    }
    Arrays.sort(times);
    return times[TURNS / 2];
  }

  private long opened(Supplier<Node> made) {
    root.getChildren().clear();
    long start = System.nanoTime();
    root.getChildren().setAll(made.get());
    root.applyCss();
    root.layout();
    return System.nanoTime() - start;
  }

  private long slowKey(int rows) throws Exception {
    onWindow(() -> opened(() -> page(filled(rows))));
    long[] times = new long[KEYS];
    for (int i = 0; i < KEYS; i++) {
      times[i] = onWindow(this::key);
    }
    long[] last = Arrays.copyOfRange(times, KEYS / 2, KEYS);
    Arrays.sort(last);
    return last[last.length - 2];
  }

  private long key() {
    TextField title =
        root.lookupAll(".text-field").stream()
            .filter(TextField.class::isInstance)
            .map(TextField.class::cast)
            .filter(field -> field.getText().startsWith("Anwendungsfall 1"))
            .findFirst()
            .orElseThrow();
    long start = System.nanoTime();
    if (title.getLength() > 100) {
      title.deleteText(20, title.getLength());
    }
    title.appendText("x");
    root.applyCss();
    root.layout();
    return System.nanoTime() - start;
  }

  /** Nobody goes anywhere. */
  private static final class Nowhere implements Navigation {
    @Override
    public void goTo(StepId step) {}

    @Override
    public void goTo(QuestionId question) {}

    @Override
    public boolean answered(QuestionId question) {
      return false;
    }

    @Override
    public void goOn() {}

    @Override
    public void reached(QuestionId question) {}

    @Override
    public void goTo(Place place) {}
  }
}
