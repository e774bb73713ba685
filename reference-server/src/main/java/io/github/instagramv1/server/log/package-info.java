/** What reaches the log: no credential, no value of a request, and no line twice a minute. */
package io.github.instagramv1.server.log;
