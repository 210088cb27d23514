package kistartklar.store.lock;

/**
 * Tells the machine of a lock's owner from others, also from those of the same name.
 *
 * @param id of the machine; empty if it cannot be told, so that it is not known to be any other's
 * @param processes the space in which numbers of processes count, as containers have their own;
 *     empty if the machine has only one
 */
public record Machine(String id, String processes) {}
