/** How many requests the reference server answers, against a handler that answers from memory. */
package io.github.instagramv1.benchmarks.server;
