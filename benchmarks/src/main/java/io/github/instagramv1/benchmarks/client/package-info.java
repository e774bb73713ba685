/** What a call costs with the client, against the JDK's HTTP client and Jackson alone. */
package io.github.instagramv1.benchmarks.client;
