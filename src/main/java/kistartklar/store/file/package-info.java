/**
 * Files written so that a power cut leaves the old bytes or the new ones, never anything else.
 * Knows bytes and paths, no documents. Every touch of the file system goes through one interface,
 * so that a fault can be tried at each step.
 */
@NullMarked
package kistartklar.store.file;

import org.jspecify.annotations.NullMarked;
