import './findings.test';
import './actions.test';
import './help.test';
import './commands.test';
