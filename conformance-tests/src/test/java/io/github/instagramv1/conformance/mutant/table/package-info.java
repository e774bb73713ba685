/**
 * The named faults as data: files of entries by area, and how an entry becomes a fault. The files
 * are in {@code faults} beside the classes of the kit's tests.
 */
package io.github.instagramv1.conformance.mutant.table;
