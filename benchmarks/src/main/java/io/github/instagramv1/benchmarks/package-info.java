/**
 * Measurements by JMH, each beside a peer that does the bare minimum in the same run, so that a
 * figure is a ratio and says something on any machine.
 */
package io.github.instagramv1.benchmarks;
