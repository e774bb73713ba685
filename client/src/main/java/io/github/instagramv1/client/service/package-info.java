/**
 * The operations by the names that a Java developer would give them, a class for each tag of the
 * contract and one more for each whose methods do not wait. Optional parameters are set on the
 * generated request objects, so that a new one of the contract is there without a change here.
 */
@NullMarked
package io.github.instagramv1.client.service;

import org.jspecify.annotations.NullMarked;
