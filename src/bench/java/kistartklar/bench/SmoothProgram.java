package kistartklar.bench;

import com.sun.javafx.scene.NodeHelper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.App;
import kistartklar.SoftwareRendering;

/** The real window walked by keys, then two bare pages, each change timed until it is drawn. */
public final class SmoothProgram {

  private static final int CHANGES = 200;
  private static final int STEPS = 12;

  /** Builds the pages, and lasts until the virtual machine has compiled what a change calls. */
  private static final int WARM_UP = 20 * STEPS;

  /** So that nothing of one change is still drawn when the next is timed. */
  private static final int REST = 3;

  private static final Pattern NOTE = Pattern.compile("\"note\": \"[^\"]*\"");

  private final Path result;
  private final List<Long> steps = new ArrayList<>();
  private final List<Content> contents = new ArrayList<>();

  /** How much a step holds; the bare pages hold as much as the one in the middle. */
  private record Content(long labels, long toggles) implements Comparable<Content> {

    static Content of(Scene scene) {
      return new Content(
          shown(scene, ".label").filter(Labeled.class::isInstance).count(),
          shown(scene, ".toggle-button").count());
    }

    private static Stream<Node> shown(Scene scene, String selector) {
      return scene.getRoot().lookupAll(selector).stream().filter(NodeHelper::isTreeVisible);
    }

    @Override
    public int compareTo(Content other) {
      return Long.compare(labels + toggles, other.labels + other.toggles);
    }
  }

  private SmoothProgram(Path result) {
    this.result = result;
  }

  /**
   * Measures.
   *
   * @param arguments document to write and open, {@code long} for long notes, file for the result
   */
  public static void main(String[] arguments) throws IOException {
    String text = Files.readString(Example.FILE);
    Files.writeString(
        Path.of(arguments[0]),
        arguments[1].equals("long")
            ? NOTE.matcher(text).replaceAll("\"note\": \"" + "langer Text ".repeat(1_667) + "\"")
            : text);
    SoftwareRendering.choose();
    Platform.startup(() -> new SmoothProgram(Path.of(arguments[2])).await());
    App.run(Optional.of(Path.of(arguments[0])));
    System.exit(0);
  }

  /** Begins once the window shows the document. */
  private void await() {
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        shown()
            .ifPresent(scene -> {
              stop();
              Pulses.after(50, () -> change(scene, 0));
            });
      }
    }.start();
  }

  private static Optional<Scene> shown() {
    return Window.getWindows().stream()
        .filter(window ->
            window instanceof Stage stage
                && String.valueOf(stage.getTitle()).contains("smooth.kicheck"))
        .map(Window::getScene)
        .findFirst();
  }

  private void change(Scene scene, int number) {
    if (number == CHANGES + WARM_UP) {
      bare(scene);
      return;
    }
    KeyCode key = number / STEPS % 2 == 0 ? KeyCode.RIGHT : KeyCode.LEFT;
    long start = System.nanoTime();
    Node focus = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    Event.fireEvent(
        focus,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", key.getName(), key, false, false, true, false));
    Pulses.drawn(
        scene,
        () -> {
          if (number >= WARM_UP) {
            steps.add(System.nanoTime() - start);
          } else if (number >= WARM_UP - STEPS) {
            contents.add(Content.of(scene));
          }
          Pulses.after(REST, () -> Pulses.drawn(scene, () -> change(scene, number + 1)));
        });
  }

  private void bare(Scene scene) {
    Content median = contents.stream().sorted().toList().get(contents.size() / 2);
    VBox root = new VBox(page(median, "a"));
    VBox other = page(median, "b");
    Stage stage = new Stage();
    stage.setScene(new Scene(root, scene.getWidth(), scene.getHeight()));
    stage.show();
    List<Long> times = new ArrayList<>();
    Pulses.after(20, () -> swap(root, other, times));
  }

  private void swap(VBox root, VBox next, List<Long> times) {
    if (times.size() == CHANGES + WARM_UP) {
      finish(times.subList(WARM_UP, times.size()));
      return;
    }
    VBox shown = (VBox) root.getChildren().getFirst();
    long start = System.nanoTime();
    root.getChildren().setAll(next);
    Scene scene = root.getScene();
    Pulses.drawn(
        scene,
        () -> {
          times.add(System.nanoTime() - start);
          Pulses.after(REST, () -> Pulses.drawn(scene, () -> swap(root, shown, times)));
        });
  }

  private static VBox page(Content content, String text) {
    VBox page = new VBox();
    for (int i = 0; i < content.labels(); i++) {
      page.getChildren().add(new Label(text + " Beschriftung Nummer " + i));
    }
    for (int i = 0; i < content.toggles(); i++) {
      page.getChildren().add(new ToggleButton(text + i));
    }
    return page;
  }

  private void finish(List<Long> bare) {
    List<Long> sorted = steps.stream().sorted().toList();
    List<Long> sortedBare = bare.stream().sorted().toList();
    List<String> lines =
        List.of(
            sorted.get(sorted.size() / 2).toString(),
            sorted.getLast().toString(),
            sortedBare.get(bare.size() / 2).toString());
    try {
      Files.write(result, lines);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    System.exit(0);
  }
}
