/**
 * Measures whether the CPU time of lists depends on the number of media, including extreme users.
 */
package io.github.instagramv1.benchmarks.flat;
