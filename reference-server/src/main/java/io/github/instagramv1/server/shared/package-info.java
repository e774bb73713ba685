/**
 * What several servers over one database share: the numbers that keep their ids apart, and the
 * counts of requests.
 */
package io.github.instagramv1.server.shared;
