/** Tests of clients that hang up, stall or send invalid HTTP, over real sockets. */
package io.github.instagramv1.server.transport;
