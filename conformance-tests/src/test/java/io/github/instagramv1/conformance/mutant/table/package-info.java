/**
 * The named faults as data: the files of entries, one for each area, and the code that turns an
 * entry into a fault. The files are in the resource folder {@code faults} of the kit's tests.
 */
package io.github.instagramv1.conformance.mutant.table;
