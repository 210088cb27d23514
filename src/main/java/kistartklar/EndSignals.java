package kistartklar;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The signals by which systems end a program. A shutdown hook would come too late for windows: the
 * toolkit has one of its own, which runs at the same time and stops the thread of the windows. The
 * class of the JDK for this is open to all in the module jdk.unsupported, but compilers warn of its
 * name.
 */
final class EndSignals {

  /** Asked to end, the terminal or session is gone, interrupted from the keyboard. */
  private static final List<String> NAMES = List.of("TERM", "HUP", "INT");

  private EndSignals() {}

  /**
   * Has an action called for each signal in the place of what the JVM does. Signals that the system
   * does not know, or that are ignored for this process, as under nohup, are left alone.
   *
   * @param action gets the number of the signal, on a thread of its own
   */
  static void handle(IntConsumer action) {
    for (String name : NAMES) {
      try {
        handle(name, action);
      } catch (ReflectiveOperationException e) {
        // The system has no such signal, or the JVM was told to leave signals alone.
      }
    }
  }

  private static void handle(String name, IntConsumer action) throws ReflectiveOperationException {
    Class<?> signals = Class.forName("sun.misc.Signal");
    Class<?> handlers = Class.forName("sun.misc.SignalHandler");
    Object signal = signals.getConstructor(String.class).newInstance(name);
    int number = (int) signals.getMethod("getNumber").invoke(signal);
    Object handler =
        Proxy.newProxyInstance(
            handlers.getClassLoader(),
            new Class<?>[] {handlers},
            (proxy, method, arguments) -> {
              action.accept(number);
              return null;
            });
    Method handle = signals.getMethod("handle", signals, handlers);
    Object before = handle.invoke(null, signal, handler);
    Object ignored = handlers.getField("SIG_IGN").get(null);
    if (before == ignored) {
      handle.invoke(null, signal, ignored);
    }
  }
}
