package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Test;

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
