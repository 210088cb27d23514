package kistartklar;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import kistartklar.cli.ExitCode;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
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
import kistartklar.ui.shell.Shell;
import kistartklar.ui.shell.ShellParts;
import kistartklar.ui.shell.StoreStorage;
import kistartklar.ui.shell.Walk;

/** The window, put together by hand from top to bottom. */
public final class App {

  private App() {}

  /**
   * Opens the window and returns when it was closed.
   *
   * @return the exit code of the process
   * @throws UnsupportedOperationException if the toolkit finds no screen
   */
  public static int run(Optional<Path> file) {
    Application.launch(Window.class, file.stream().map(Path::toString).toArray(String[]::new));
    return ExitCode.OK;
  }

  /**
   * Opens a document in the window, walks through all steps, writes its report and closes the
   * window.
   *
   * @return the exit code of the process
   */
  static int walk(Path document, Path report) {
    Application.launch(Window.class, document.toString(), report.toString());
    return ExitCode.OK;
  }

  /** The toolkit's entry; separate from the main class, which must run without the toolkit. */
  public static final class Window extends Application {

    @Override
    public void start(Stage stage) {
      Fonts.load();
      Messages messages = Messages.german();
      Guide guide = GuideReader.read();
      Clock clock = Clock.systemDefaultZone();
      Disk disk = new Disk();
      DurableWriter writer = new DurableWriter(disk);
      DocumentStore store = new DocumentStore(disk, writer);
      UserDirectories folders = UserDirectories.current();
      AtomicReference<Shell> window = new AtomicReference<>();
      FxBackground background = new FxBackground(fault -> window.get().unexpected(fault));
      Settings settings =
          new Settings(new PreferencesStore(disk, writer, folders.preferences()), background);
      ShellParts parts =
          new ShellParts(
              guide,
              messages,
              new StoreStorage(
                  store, new Opening(store), new Drafts(disk, store, folders.drafts()), clock),
              background,
              settings,
              new PdfFiles(guide, messages, ProgramVersion.current()),
              Window::example,
              path -> getHostServices().showDocument(path.toUri().toString()),
              clock,
              ProgramVersion.current());
      Shell shell = new Shell(parts, new FxDialogs(stage, messages), stage);
      window.set(shell);
      Thread.currentThread()
          .setUncaughtExceptionHandler((thread, fault) -> shell.unexpected(fault));
      shell.setOnQuit(Platform::exit);
      List<String> arguments = getParameters().getRaw();
      shell.show(arguments.stream().findFirst().map(Path::of));
      arguments.stream()
          .skip(1)
          .map(Path::of)
          .forEach(report -> new Walk(shell, parts, stage, report).start());
    }

    private static Assessment example() {
      return switch (DocumentFormat.read(Example.bytes())) {
        case LoadResult.Loaded loaded -> loaded.document().assessment();
        default -> throw new IllegalStateException("the example is damaged");
      };
    }
  }
}
