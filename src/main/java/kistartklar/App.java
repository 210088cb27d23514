package kistartklar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import kistartklar.cli.ExitCode;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.instance.LaterStarts;
import kistartklar.store.DocumentFormat;
import kistartklar.store.DocumentStore;
import kistartklar.store.Drafts;
import kistartklar.store.LoadResult;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.settings.PreferencesStore;
import kistartklar.store.settings.UserDirectories;
import kistartklar.text.Messages;
import kistartklar.text.ProgramVersion;
import kistartklar.ui.shared.Fonts;
import kistartklar.ui.shared.FxBackground;
import kistartklar.ui.shell.FxDialogs;
import kistartklar.ui.shell.PdfFiles;
import kistartklar.ui.shell.Settings;
import kistartklar.ui.shell.ShellParts;
import kistartklar.ui.shell.StoreStorage;
import kistartklar.ui.shell.Windows;

/** The windows, put together by hand from top to bottom. */
public final class App {

  private static final String EXAMPLE = "/kistartklar/example/Beispiel Großhandel.kicheck";

  private App() {}

  /**
   * Opens the first window and returns when the last one was closed.
   *
   * @param laterStarts what later starts of the program ask for
   * @return the exit code of the process
   * @throws UnsupportedOperationException if the toolkit finds no screen
   */
  public static int run(Optional<Path> file, LaterStarts laterStarts) {
    CompletableFuture<Integer> end = new CompletableFuture<>();
    Platform.startup(() -> {
      try {
        Platform.setImplicitExit(false);
        start(file, laterStarts, () -> end.complete(ExitCode.OK));
      } catch (RuntimeException | Error e) {
        end.completeExceptionally(e);
      }
    });
    try {
      return end.join();
    } finally {
      Platform.exit();
    }
  }

  private static void start(Optional<Path> file, LaterStarts laterStarts, Runnable onEnd) {
    Fonts.load();
    Messages messages = Messages.german();
    Guide guide = GuideReader.read();
    Clock clock = Clock.systemDefaultZone();
    Disk disk = new Disk();
    DurableWriter writer = new DurableWriter(disk);
    DocumentStore store = new DocumentStore(disk, writer);
    UserDirectories folders = UserDirectories.current();
    AtomicReference<Windows> open = new AtomicReference<>();
    FxBackground background = new FxBackground(fault -> open.get().unexpected(fault));
    ShellParts parts =
        new ShellParts(
            guide,
            messages,
            new StoreStorage(
                store, new Opening(store), new Drafts(disk, store, folders.drafts()), clock),
            background,
            new Settings(new PreferencesStore(disk, writer, folders.preferences()), background),
            new PdfFiles(guide, messages, ProgramVersion.current()),
            App::example,
            new SystemPrograms()::show,
            clock,
            ProgramVersion.current());
    Windows windows = new Windows(parts, () -> frame(messages), onEnd);
    open.set(windows);
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, fault) -> windows.unexpected(fault));
    windows.start(file);
    laterStarts.passTo(files -> background.run(() -> files, windows::request));
  }

  private static Windows.Frame frame(Messages messages) {
    Stage stage = new Stage();
    return new Windows.Frame(stage, new FxDialogs(stage, messages));
  }

  private static Assessment example() {
    try (InputStream in = Objects.requireNonNull(App.class.getResourceAsStream(EXAMPLE), EXAMPLE)) {
      return switch (DocumentFormat.read(in.readAllBytes())) {
        case LoadResult.Loaded loaded -> loaded.document().assessment();
        default -> throw new IllegalStateException(EXAMPLE);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(EXAMPLE, e);
    }
  }

  /**
   * Reaches the programs that the system has for files; the toolkit grants that to applications
   * only.
   */
  private static final class SystemPrograms extends Application {

    @Override
    public void start(Stage stage) {
      // The windows are opened by run().
    }

    void show(Path file) {
      getHostServices().showDocument(file.toUri().toString());
    }
  }
}
