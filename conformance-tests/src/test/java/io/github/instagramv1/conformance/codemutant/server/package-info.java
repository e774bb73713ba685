/** Reference servers with classes, threads and a database of their own, in this process. */
package io.github.instagramv1.conformance.codemutant.server;
