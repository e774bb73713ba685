/**
 * Measurements with JMH. Each is compared with a peer that does the bare minimum in the same run,
 * so that a figure is a ratio that is meaningful on any machine.
 */
package io.github.instagramv1.benchmarks;
