/**
 * The time and memory of calls with the client, compared with the JDK's HTTP client and Jackson
 * alone.
 */
package io.github.instagramv1.benchmarks.client;
