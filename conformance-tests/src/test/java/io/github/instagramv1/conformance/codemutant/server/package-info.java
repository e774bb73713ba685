/** Reference servers in this process, each with its own classes, threads and database. */
package io.github.instagramv1.conformance.codemutant.server;
