/**
 * The lint of the contract: rules over its tree, each of them shown to fire, and tables that hold
 * its surface.
 */
package io.github.instagramv1.contract;
