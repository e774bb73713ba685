/** Converts the results of JMH to tables of ratios. */
package io.github.instagramv1.benchmarks.report;
