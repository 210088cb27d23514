/**
 * Several people answer apart, each in a copy, and one brings them together: what each said, where
 * they agree, and what the group decides. Pure functions of the assessments.
 */
@NullMarked
package kistartklar.domain.team;

import org.jspecify.annotations.NullMarked;
