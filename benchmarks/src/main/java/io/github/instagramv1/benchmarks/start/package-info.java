/** The time that a test waits for its server. */
package io.github.instagramv1.benchmarks.start;
