/** From runs of JMH to ratios in a table. */
package io.github.instagramv1.benchmarks.report;
