package kistartklar;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Tells when the connection to the X server breaks, as at the end of a session on Linux. The
 * library of X ends the process then, without anything of Java's own end: only a function that it
 * calls before comes in time.
 */
@SuppressWarnings("restricted") // The starters allow native access, for which JavaFX asks too.
final class LostScreen {

  private static final String LIBRARY = "libX11.so.6";

  private LostScreen() {}

  /**
   * Has an action called as soon as a thread finds the connection broken, on that thread. Does
   * nothing on systems without X.
   *
   * @param action must not use the window; the process ends at once when it returns, since the
   *     JVM's own end would wait for the library that called it
   */
  static void tell(Runnable action) {
    if (!System.getProperty("os.name").startsWith("Linux")
        || System.getProperty("glass.platform") != null) {
      return;
    }
    try {
      Linker linker = Linker.nativeLinker();
      MemorySegment register =
          SymbolLookup.libraryLookup(LIBRARY, Arena.global())
              .find("XSetIOErrorHandler")
              .orElseThrow();
      MethodHandle exit =
          linker.downcallHandle(
              linker.defaultLookup().find("_exit").orElseThrow(),
              FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT));
      MethodHandle called =
          MethodHandles.lookup()
              .bind(
                  new Handler(action, exit),
                  "call",
                  MethodType.methodType(int.class, MemorySegment.class));
      MemorySegment stub =
          linker.upcallStub(
              called,
              FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS),
              Arena.global());
      MemorySegment before =
          (MemorySegment)
              linker
                  .downcallHandle(
                      register, FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS))
                  .invokeExact(stub);
      assert before != null;
    } catch (Throwable e) {
      // Without it a lost screen costs what was entered in the last second, as a crash does.
      if (e instanceof Error && !(e instanceof LinkageError)) {
        throw (Error) e;
      }
    }
  }

  private record Handler(Runnable action, MethodHandle exit) {

    int call(MemorySegment display) {
      try {
        try {
          action.run();
        } finally {
          exit.invokeExact(1);
        }
      } catch (Throwable e) {
        // Nothing may be thrown into the library, which ends the process itself.
      }
      return 0;
    }
  }
}
