package kistartklar;

import java.util.concurrent.CompletableFuture;
import kistartklar.content.GuideReader;
import kistartklar.domain.guide.Guide;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Stylesheets;

/**
 * What the first window shows, read on another thread while the toolkit starts. Held by the class,
 * because the toolkit makes the application itself and takes nothing along.
 */
final class EarlyContent {

  private static final CompletableFuture<Messages> MESSAGES =
      CompletableFuture.supplyAsync(Messages::german);
  private static final CompletableFuture<Guide> GUIDE =
      CompletableFuture.supplyAsync(GuideReader::read);
  private static final CompletableFuture<Void> STYLES =
      CompletableFuture.runAsync(Stylesheets::prepare);

  private EarlyContent() {}

  /** Begins reading. To be called as early as it is known that there will be a window. */
  static void begin() {
    STYLES.isDone(); // Whoever asks for anything makes the class begin with everything.
  }

  /** The German texts. */
  static Messages messages() {
    return MESSAGES.join();
  }

  /** The guide. */
  static Guide guide() {
    return GUIDE.join();
  }
}
