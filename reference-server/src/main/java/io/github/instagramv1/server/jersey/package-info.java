/** Jersey behind the transport: it gets whole requests and gives whole responses. */
package io.github.instagramv1.server.jersey;
