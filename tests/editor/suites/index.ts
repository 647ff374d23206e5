import './findings.test';
import './actions.test';
import './help.test';
