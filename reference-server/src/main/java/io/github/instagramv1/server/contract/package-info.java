/**
 * What the contract on the class path says of requests, for the parts that no operation has yet.
 */
package io.github.instagramv1.server.contract;
