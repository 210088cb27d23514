package kistartklar.store.file;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Hands the access list and the extended attributes of a file to another, on Linux and macOS. Java
 * has no call for it that does not copy the content, too, so the functions of the system are
 * called.
 */
final class ExtendedAttributes {

  private static final boolean MAC =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

  /** The bytes of file names, as Java itself hands them to the system. */
  private static final Charset NAMES = Charset.forName(System.getProperty("sun.jnu.encoding"));

  /** COPYFILE_ACL and COPYFILE_XATTR of copyfile(3). */
  private static final int ACCESS_LIST_AND_ATTRIBUTES = 1 | 4;

  /** Largest name list and value that Linux has. */
  private static final long LARGEST = 65_536;

  private static final String ACCESS_LIST = "system.posix_acl_access";

  /** Belongs to the system: labels, and signatures of the old content. */
  private static final List<String> NOT_COPIED = List.of("security.", "trusted.");

  private ExtendedAttributes() {}

  /** Makes the second file's access list and attributes those of the first, as far as allowed. */
  static void copy(Path from, Path to) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment source = arena.allocateFrom(from.toString(), NAMES);
      MemorySegment target = arena.allocateFrom(to.toString(), NAMES);
      if (MAC) {
        int _ =
            (int)
                Mac.COPYFILE.invokeExact(
                    source, target, MemorySegment.NULL, ACCESS_LIST_AND_ATTRIBUTES);
      } else {
        copy(source, target, arena);
      }
    } catch (VirtualMachineError e) {
      throw e;
    } catch (Throwable e) {
      // A system without these functions has none of what they copy.
    }
  }

  private static void copy(MemorySegment source, MemorySegment target, Arena arena)
      throws Throwable {
    List<String> wanted = names(source, arena);
    if (!wanted.contains(ACCESS_LIST) && names(target, arena).contains(ACCESS_LIST)) {
      // The folder gives it to new files, and with the mode still to come it would let people in.
      int _ = (int) Linux.REMOVE.invokeExact(target, arena.allocateFrom(ACCESS_LIST));
    }
    for (String name : wanted) {
      if (NOT_COPIED.stream().noneMatch(name::startsWith)) {
        MemorySegment key = arena.allocateFrom(name);
        MemorySegment value = arena.allocate(LARGEST);
        long size = (long) Linux.GET.invokeExact(source, key, value, LARGEST);
        if (size >= 0) {
          int _ = (int) Linux.SET.invokeExact(target, key, value, size, 0);
        }
      }
    }
  }

  private static List<String> names(MemorySegment file, Arena arena) throws Throwable {
    // Most files have none: no room is made for their names.
    if ((long) Linux.LIST.invokeExact(file, MemorySegment.NULL, 0L) <= 0) {
      return List.of();
    }
    MemorySegment buffer = arena.allocate(LARGEST);
    long size = (long) Linux.LIST.invokeExact(file, buffer, LARGEST);
    if (size <= 0) {
      return List.of();
    }
    byte[] names = buffer.asSlice(0, size).toArray(ValueLayout.JAVA_BYTE);
    return Arrays.asList(new String(names, StandardCharsets.UTF_8).split("\0"));
  }

  @SuppressWarnings("restricted") // The program is started with access to native code.
  private static MethodHandle function(String name, FunctionDescriptor signature) {
    Linker linker = Linker.nativeLinker();
    return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), signature);
  }

  /** The functions of xattr(7). */
  private static final class Linux {

    static final MethodHandle LIST =
        function(
            "listxattr",
            FunctionDescriptor.of(
                ValueLayout.JAVA_LONG,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_LONG));
    static final MethodHandle GET =
        function(
            "getxattr",
            FunctionDescriptor.of(
                ValueLayout.JAVA_LONG,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_LONG));
    static final MethodHandle SET =
        function(
            "setxattr",
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_INT));
    static final MethodHandle REMOVE =
        function(
            "removexattr",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));

    private Linux() {}
  }

  private static final class Mac {

    static final MethodHandle COPYFILE =
        function(
            "copyfile",
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT));

    private Mac() {}
  }
}
