/**
 * Access to everything the program says in German: message keys are resolved here, and numbers and
 * dates get their German form. Nobody else formats or words anything for users.
 */
@NullMarked
package kistartklar.text;

import org.jspecify.annotations.NullMarked;
