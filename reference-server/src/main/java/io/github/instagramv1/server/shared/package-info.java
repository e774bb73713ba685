/**
 * State that servers over one database share: the numbers that make their ids distinct, and the
 * counts of requests.
 */
package io.github.instagramv1.server.shared;
