/** Implementations of the generated interfaces: each method calls one method of a service. */
package io.github.instagramv1.server.resource;
