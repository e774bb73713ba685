/**
 * The operations as Java services: a synchronous and an asynchronous class for each tag of the
 * contract. Optional parameters are set on the generated request objects, so a new parameter of the
 * contract is available without a change here.
 */
@NullMarked
package io.github.instagramv1.client.service;

import org.jspecify.annotations.NullMarked;
