package kistartklar;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import kistartklar.cli.ExitCode;
import kistartklar.diagnosis.ProgramLog;
import kistartklar.diagnosis.SystemFacts;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.instance.LaterStarts;
import kistartklar.instance.SingleInstance;
import kistartklar.instance.SingleInstance.Start;
import kistartklar.store.DocumentFormat;
import kistartklar.store.LoadResult;
import kistartklar.store.file.Disk;
import kistartklar.store.local.LocalStore;
import kistartklar.store.settings.UserDirectories;
import kistartklar.text.Messages;
import kistartklar.text.ProgramVersion;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.Fonts;
import kistartklar.ui.shared.FxBackground;
import kistartklar.ui.shell.FxDialogs;
import kistartklar.ui.shell.PdfFiles;
import kistartklar.ui.shell.Settings;
import kistartklar.ui.shell.Shell;
import kistartklar.ui.shell.ShellParts;
import kistartklar.ui.shell.StoreStorage;
import kistartklar.ui.shell.Walk;
import kistartklar.ui.shell.Windows;

/** The windows, put together by hand from top to bottom. */
public final class App {

  private App() {}

  /**
   * Opens the first window and returns when the last one was closed.
   *
   * @return the exit code of the process
   * @throws UnsupportedOperationException if the toolkit finds no screen
   */
  public static int run(Optional<Path> file) {
    EarlyContent.begin();
    Application.launch(Window.class, file.stream().map(Path::toString).toArray(String[]::new));
    return ExitCode.OK;
  }

  /**
   * Opens a document in a window, walks through all steps, writes its report and closes the window.
   *
   * @return the exit code of the process
   */
  static int walk(Path document, Path report) {
    EarlyContent.begin();
    Application.launch(Window.class, document.toString(), report.toString());
    return ExitCode.OK;
  }

  /** The toolkit's entry; separate from the main class, which must run without the toolkit. */
  public static final class Window extends Application {

    private final LaterStarts laterStarts = new LaterStarts();
    private Start instance = new Start.Alone();

    /** Looks for another start that was faster, away from the thread of the windows. */
    @Override
    public void init() {
      instance = SingleInstance.start(UserDirectories.current().instance(), files(), laterStarts);
    }

    @Override
    public void start(Stage stage) {
      if (instance instanceof Start.HandedOver) {
        Platform.exit();
        return;
      }
      Platform.setImplicitExit(false);
      Fonts.load();
      Messages messages = EarlyContent.messages();
      Guide guide = EarlyContent.guide();
      Clock clock = Clock.systemDefaultZone();
      LocalStore local = LocalStore.of(new Disk(), UserDirectories.current(), clock);
      AtomicReference<Windows> open = new AtomicReference<>();
      ProgramLog log = new ProgramLog(UserDirectories.current().log(), clock);
      Consumer<Throwable> faults =
          fault -> {
            log.fault(fault);
            open.get().unexpected(fault);
          };
      FxBackground background = new FxBackground(faults);
      ShellParts parts =
          new ShellParts(
              guide,
              messages,
              new StoreStorage(local, new Opening(local.store()), clock),
              local,
              background,
              new Settings(local.preferences(), background),
              new PdfFiles(guide, messages, ProgramVersion.current()),
              App::example,
              path -> getHostServices().showDocument(path.toUri().toString()),
              clock,
              ProgramVersion.current());
      Windows windows = new Windows(parts, () -> frame(messages, background), Platform::exit);
      open.set(windows);
      Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> faults.accept(fault));
      Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> log.fault(fault));
      Shell first = windows.start(files().stream().findFirst());
      getParameters().getRaw().stream()
          .skip(1)
          .forEach(report -> new Walk(first, parts, Path.of(report)).start());
      SystemFacts facts = SystemFacts.of(ProgramVersion.current(), System.getProperties());
      background.run(
          () -> {
            log.note("start " + facts);
            return log;
          },
          noted -> {});
      laterStarts.passTo(paths -> background.run(() -> paths, windows::request));
    }

    @Override
    public void stop() {
      if (instance instanceof Start.First(SingleInstance first)) {
        first.close();
      }
    }

    private List<Path> files() {
      return getParameters().getRaw().stream().limit(1).map(Path::of).toList();
    }
  }

  private static Windows.Frame frame(Messages messages, Background background) {
    Stage stage = new Stage();
    return new Windows.Frame(stage, new FxDialogs(stage, messages, background));
  }

  private static Assessment example() {
    return switch (DocumentFormat.read(Example.bytes())) {
      case LoadResult.Loaded loaded -> loaded.document().assessment();
      default -> throw new IllegalStateException("the example is damaged");
    };
  }
}
