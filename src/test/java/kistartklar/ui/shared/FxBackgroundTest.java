package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class FxBackgroundTest {

  private final FxBackground background = new FxBackground(fault -> {});

  /** A dialog that asks for something waits for its answer there and then. */
  @Test
  void whatHappensAfterAWhileMayAskSomething() {
    CompletableFuture<Boolean> mayAsk = new CompletableFuture<>();
    Fx.run(() ->
        background.after(
            Duration.ofMillis(1), () -> mayAsk.complete(Platform.canStartNestedEventLoop())));
    assertThat(mayAsk.orTimeout(30, TimeUnit.SECONDS).join()).isTrue();
  }

  /** For the moment when the screen is gone and the toolkit with it. */
  @Test
  void whatIsDueHappensAlsoWithoutTheToolkit() {
    AtomicInteger done = new AtomicInteger();
    Fx.run(() -> {
      background.run(() -> 1, first -> background.run(() -> first + 1, done::set));
      background.runDue(() -> done.get() == 2, Duration.ofSeconds(30));
      assertThat(done).hasValue(2);
    });
    Fx.run(() -> background.runDue(() -> false, Duration.ofMillis(1)));
  }

  @Test
  void whatIsCancelledDoesNotHappen() {
    AtomicBoolean happened = new AtomicBoolean();
    CompletableFuture<Boolean> later = new CompletableFuture<>();
    Fx.run(() -> {
      Background.Delayed first = background.after(Duration.ofMillis(1), () -> happened.set(true));
      first.cancel();
      background.after(Duration.ofMillis(2), () -> later.complete(true));
    });
    assertThat(later.orTimeout(30, TimeUnit.SECONDS).join()).isTrue();
    assertThat(happened).isFalse();
  }
}
